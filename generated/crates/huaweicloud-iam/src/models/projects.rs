// Made by specmill from spec/iam/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{Field, Model, Shape, Slot};

/// The projects that were found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectList {
    /// The projects that were found.
    pub projects: Option<Vec<Project>>,
    /// Addresses of what was asked for, and of what lies before and after it.
    pub links: Option<Links>,
}

impl Model for ProjectList {
    const SHAPE: &'static Shape = &Shape::new(
        "ProjectList",
        &[Field::new("projects"), Field::new("links")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.projects,
                1 => &mut self.links,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.projects,
                1 => &self.links,
                _ => return None,
            },
        )
    }
}

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

impl Model for Project {
    const SHAPE: &'static Shape = &Shape::new(
        "Project",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("description"),
            Field::new("domain_id"),
            Field::new("parent_id"),
            Field::new("enabled"),
            Field::new("is_domain"),
            Field::new("links"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.description,
                3 => &mut self.domain_id,
                4 => &mut self.parent_id,
                5 => &mut self.enabled,
                6 => &mut self.is_domain,
                7 => &mut self.links,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.description,
                3 => &self.domain_id,
                4 => &self.parent_id,
                5 => &self.enabled,
                6 => &self.is_domain,
                7 => &self.links,
                _ => return None,
            },
        )
    }
}

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

impl Model for Links {
    const SHAPE: &'static Shape = &Shape::new(
        "Links",
        &[
            Field::new("self"),
            Field::new("previous").nullable(),
            Field::new("next").nullable(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.self_,
                1 => &mut self.previous,
                2 => &mut self.next,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.self_,
                1 => &self.previous,
                2 => &self.next,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(ProjectList, Project, Links);
