import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"

/**
 * The environment in which `node` is the newest release of a major version, from npm's package `node`.
 * @param wanted a major version such as "22", or a full one such as "22.22.0"
 * @throws when it can't be installed
 */
export const nodeEnvironment = (wanted) => {
  const folder = join(tmpdir(), `alipay-node-${wanted}`)
  const bin = join(folder, "node_modules", "node", "bin")
  const node = join(bin, process.platform === "win32" ? "node.exe" : "node")
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true })
    // The package's own install script fetches the binary.
    const manifest = { private: true, allowScripts: { node: true } }
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifest))
    const args = ["install", "--no-audit", "--no-fund", `node@${wanted}`]
    spawnSync("npm", args, { cwd: folder, stdio: "inherit" })
  }
  const { status, stdout } = spawnSync(node, ["--version"], { encoding: "utf8" })
  if (status !== 0) {
    throw new Error(`npm's package node@${wanted} brought no binary that runs here.`)
  }
  const path = `${bin}${delimiter}${process.env.PATH}`
  return { node, version: stdout.trim(), env: { ...process.env, PATH: path } }
}
