// Builds everything that the demo runs, as far as it is outdated.
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { buildPlugin, buildSimulator, buildStore, buildStorefront } from "./runner/builds.mjs"
import { createChildren } from "./runner/children.mjs"
import { createProgress } from "./runner/progress.mjs"

const { step } = createProgress()
const children = createChildren(mkdtempSync(join(tmpdir(), "demo-build-")))

for (const build of [buildSimulator, buildPlugin, buildStorefront, buildStore]) {
  await build({ step, children })
}
