// Made by specmill from spec/iam/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;

/// The projects that were found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectList {
    /// The projects that were found.
    pub projects: Option<Vec<Project>>,
    /// Addresses of what was asked for, and of what lies before and after it.
    pub links: Option<Links>,
}

rt::model! { ProjectList { projects, links } }

/// A part of an account, bound to a region, that holds resources.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Project {
    /// ID of the project, which the paths of other services take.
    pub id: Option<String>,
    /// Name of the project.
    pub name: Option<String>,
    /// What the owner says of the project; may be empty.
    pub description: Option<String>,
    /// Account that owns the project.
    pub domain_id: Option<String>,
    /// Project or account that the project is part of.
    pub parent_id: Option<String>,
    /// Whether the project can be used.
    pub enabled: Option<bool>,
    /// Whether the project stands for a whole account.
    pub is_domain: Option<bool>,
    /// Addresses of what was asked for, and of what lies before and after it.
    pub links: Option<Links>,
}

rt::model! { Project { id, name, description, domain_id, parent_id, enabled, is_domain, links } }

/// Addresses of what was asked for, and of what lies before and after it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Links {
    /// Address of what was asked for.
    pub self_: Option<String>,
    /// Address of the page before, `null` where there is none.
    pub previous: Option<String>,
    /// Address of the page after, `null` where there is none.
    pub next: Option<String>,
}

rt::model! { Links { self_.wire("self"), previous.nullable(), next.nullable() } }
