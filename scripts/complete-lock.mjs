#!/usr/bin/env node
// npm leaves optional platform packages out of the lockfile when the registry mirror it asked does not have them, and
// `npm ci` then refuses the lockfile everywhere. This puts them back. Run it after a dependency changed.
import { readFileSync, writeFileSync } from "node:fs"
import { missingOptionals } from "./lockfile.cjs"

const FILE = "package-lock.json"
const OS = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
]
const CPU = {
  arm: "arm",
  arm64: "arm64",
  armv7: "arm",
  ia32: "ia32",
  loong64: "loong64",
  mips64el: "mips64el",
  ppc64: "ppc64",
  ppc64le: "ppc64le",
  riscv64: "riscv64",
  s390x: "s390x",
  wasm32: "wasm32",
  x64: "x64",
}

const libcOf = (os, parts) => {
  if (os[0] !== "linux") {
    return []
  }
  return parts.some((part) => part.startsWith("musl"))
    ? ["musl"]
    : parts.some((part) => part.startsWith("gnu"))
      ? ["glibc"]
      : []
}

/** A platform package's entry, its platform read from its name. */
const entryOf = ({ name, range, dev }) => {
  const parts = name.split("/").pop().split("-")
  const os = parts.filter((part) => OS.includes(part))
  const cpu = [...new Set(parts.flatMap((part) => CPU[part] ?? []))]
  if (os.length === 0 && cpu.length === 0) {
    throw new Error(`${name} does not name a platform; install it where the registry has it.`)
  }
  const libc = libcOf(os, parts)
  return {
    version: range.replace(/^[\^~]/, ""),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(dev ? { dev: true } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  }
}

const lock = JSON.parse(readFileSync(FILE, "utf8"))
const missing = missingOptionals(lock)
for (const each of missing) {
  lock.packages[`node_modules/${each.name}`] = entryOf(each)
}
const [root, ...rest] = Object.entries(lock.packages)
lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => a.localeCompare(b, "en"))])
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${missing.length} optional packages added to ${FILE}`)
