const { Client } = require("pg")

const urlOf = ({ postgresPort }, name) =>
  `postgres://postgres:postgres@localhost:${postgresPort}/${name}`

/** Puts a copy of the seeded template in the place of a database; connections to the old one are cut. */
const recreateDatabase = async (run, name) => {
  const admin = new Client({ connectionString: urlOf(run, "postgres") })
  await admin.connect()
  await admin.query(`drop database if exists ${name} with (force)`)
  await admin.query(`create database ${name} template ${run.templateDatabase}`)
  await admin.end()
  return urlOf(run, name)
}

module.exports = { recreateDatabase }
