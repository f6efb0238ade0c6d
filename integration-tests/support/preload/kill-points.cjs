"use strict"
// Loaded into a store's process before anything else. It names the moments at which a killed process leaves
// something different behind (before each write becomes durable, before a request to the gateway, after its
// answer, before the store's own answer), and kills the process at the first of them that is not to be spared.
// The process has no schedule, so that every point belongs to what the test does.
const { writeSync } = require("node:fs")
const http = require("node:http")
const { json } = require("node:stream/consumers")
const Module = require("node:module")
const { namesOf } = require("./point-names.cjs")

const controlPort = Number(process.env.KILL_CONTROL_PORT)
const gatewayPort = new URL(process.env.GATEWAY_URL).port
const watched = new RegExp(process.env.KILL_TABLES ?? "^$")

/** `spared` is undefined while nothing is killed; `seen` counts how often each point was passed. */
const state = {
  spared: undefined,
  every: false,
  only: [],
  seen: new Map(),
  container: undefined,
  ahead: 0,
}

/** Whether this is one of the points that are looked into; without a list, all of them are. */
const isAsked = (point, times) =>
  state.only.length === 0 ||
  namesOf(point).some((name) => state.only.some((asked) => `${name} #${times}`.includes(asked)))

const point = (name) => {
  if (!state.spared) {
    return
  }
  const times = (state.seen.get(name) ?? 0) + 1
  state.seen.set(name, times)
  const key = `${name} #${times}`
  if (!state.spared.has(key) && isAsked(name, times)) {
    writeSync(2, `killed at: ${key}\n`)
    process.kill(process.pid, "SIGKILL")
  }
}

const WRITE = /^\s*(insert into|update|delete from)\s+(?:"?public"?\.)?"?(\w+)/i
const END = /^\s*commit/i
const NO_END = /^\s*rollback(?! to)/i
const BEGIN = /^\s*(begin|start transaction)/i

/** Inside a transaction nothing is durable before its COMMIT; `every` counts the writes in it all the same. */
const beforeStatement = (connection, text) => {
  if (BEGIN.test(text)) {
    connection.killPoints = { wrote: new Set() }
    return
  }
  const open = connection.killPoints
  if (NO_END.test(text)) {
    connection.killPoints = undefined
    return
  }
  if (END.test(text)) {
    connection.killPoints = undefined
    if (open && open.wrote.size > 0) {
      point(`commit of ${[...open.wrote].join(", ")}`)
    }
    return
  }
  const [, verb, table] = WRITE.exec(text) ?? []
  if (table === undefined || !(state.every || watched.test(table))) {
    return
  }
  if (open) {
    open.wrote.add(table)
  }
  if (!open || state.every) {
    point(`${verb.toLowerCase().split(" ")[0]} ${table}`)
  }
}

const watchDatabase = ({ Client }) => {
  if (!Client || Client.prototype.killPointsWatch) {
    return
  }
  Client.prototype.killPointsWatch = true
  const query = Client.prototype.query
  Client.prototype.query = function (config, ...rest) {
    const text = typeof config === "string" ? config : config?.text
    if (typeof text === "string") {
      beforeStatement(this, text)
    }
    return query.call(this, config, ...rest)
  }
}

/** The plugin's own clock goes where the test has moved the gateway's. */
const moveClock = ({ AlipayModuleService }) => {
  AlipayModuleService.prototype.now = () => new Date(Date.now() + state.ahead)
}

const stopSchedule = ({ WorkflowScheduler }) => {
  if (WorkflowScheduler) {
    WorkflowScheduler.prototype.scheduleWorkflow = async () => undefined
  }
}

const load = Module._load
Module._load = function (request, ...rest) {
  const loaded = load.call(this, request, ...rest)
  if (request === "pg") {
    watchDatabase(loaded)
  }
  if (loaded?.AlipayModuleService && request.endsWith("/service")) {
    moveClock(loaded)
  }
  if (request === "@medusajs/orchestration") {
    stopSchedule(loaded)
  }
  return loaded
}

const lastPart = (path) => path.split("/").pop()
const request = http.request
http.request = function (...args) {
  const sent = request.apply(this, args)
  const url = args[0] instanceof URL ? args[0] : undefined
  if (url?.port === gatewayPort) {
    const name = lastPart(url.pathname)
    // A question leaves nothing behind, unasked or unanswered.
    const note = (what) =>
      state.every || !/^inquiry/.test(name) ? point(`${what} ${name}`) : undefined
    note("request")
    sent.once("response", (response) => {
      response.once("end", () => note("answer of"))
    })
  }
  return sent
}

const end = http.ServerResponse.prototype.end
http.ServerResponse.prototype.end = function (...args) {
  if (this.req?.socket?.localPort !== controlPort) {
    state.container = this.req?.scope ?? state.container
    point(`store answers ${this.req?.method}`)
  }
  return end.apply(this, args)
}

const sweep = async () => {
  await require(process.env.KILL_SWEEP).default(state.container)
}

const charge = async (input) => {
  const { chargeAgreementWorkflow } = require(process.env.KILL_WORKFLOWS)
  await chargeAgreementWorkflow(state.container).run({ input })
}

const ROUTES = {
  "/arm": async ({ spared, every, only = [] }) => {
    Object.assign(state, { spared: new Set(spared), every, only, seen: new Map() })
  },
  "/disarm": async () => {
    state.spared = undefined
  },
  "/clock": async ({ ahead }) => {
    state.ahead = ahead
  },
  "/sweep": sweep,
  "/charge": charge,
}

http
  .createServer(async (req, res) => {
    try {
      await ROUTES[req.url](await json(req))
    } catch (error) {
      res.statusCode = 500
      res.write(String(error?.stack ?? error))
    }
    res.end()
  })
  .listen(controlPort, "localhost")
  .unref()
