// What people write with the types that openapi-typescript makes of the bundles: the
// names are there, what is required is asked for, and what does not fit is refused.
import type { components, operations, paths } from "./taurusdb";
import type { operations as DasOperations } from "./das";
import type { operations as DcsOperations } from "./dcs";
import type { operations as IamOperations, paths as IamPaths } from "./iam";

type Body<Operation extends { requestBody: { content: { "application/json": unknown } } }> =
    Operation["requestBody"]["content"]["application/json"];
type Answer<Operation extends { responses: { 200: { content: { "application/json": unknown } } } }> =
    Operation["responses"][200]["content"]["application/json"];

const analysis: Body<DcsOperations["createOfflineKeyAnalysis"]> = { node_id: "ff8080828fdd5aef018fe2218a886105" };
const list: DcsOperations["listBigKeyTasks"]["parameters"] = {
    path: { project_id: "054e292c9880d4992f02c0196d3ea468", instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79" },
    query: { limit: 10, status: "success" },
};
const space: Body<DasOperations["createSpaceAnalysisTask"]> = {
    operate: "reanalysis",
    datastore_type: "GaussDB(for MySQL)",
};
const identity: Body<IamOperations["createToken"]>["auth"]["identity"] = {
    methods: ["password"],
    password: { user: { name: "ada", password: "secret", domain: { name: "shop" } } },
};
const projects: IamPaths["/v3/projects"]["get"]["parameters"] = { query: { name: "cn-north-4" } };

export function names(backups: Answer<operations["listBackups"]>): string[] {
    return (backups.backups ?? []).map((backup) => backup.name ?? "");
}

// @ts-expect-error what is required is missing
const nothing: Body<DcsOperations["createOfflineKeyAnalysis"]> = {};
// @ts-expect-error no such value
const action: components["schemas"]["Language"] = "xx-yy";
// @ts-expect-error no such method
type None = paths["/v3/{project_id}/backups"]["patch"]["parameters"];

export default [analysis, list, space, identity, projects, nothing, action];
