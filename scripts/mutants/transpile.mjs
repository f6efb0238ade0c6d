import { readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"

/** Compiles single files as the build of the package at `folder` does, without looking at types. */
export const transpilerOf = (folder) => {
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const compilerOptions = { ...options, declaration: false, inlineSourceMap: false }
  return (path) =>
    ts.transpileModule(readFileSync(path, "utf8"), { compilerOptions, fileName: path }).outputText
}
