import type { FastifyInstance, FastifyReply } from "fastify"
import type { Controls } from "../control/controls"
import { MINUTE } from "../time/moment"
import { overviewPage } from "./page"

type Deed = (controls: Controls, form: URLSearchParams) => unknown

const value = (form: URLSearchParams, name: string) => form.get(name)?.trim() ?? ""

/** The buttons of the overview page. */
const DEEDS: Readonly<Record<string, Deed>> = {
  advance(controls, form) {
    const minutes = Number(value(form, "minutes"))
    if (!Number.isFinite(minutes) || minutes < 0) {
      throw new Error("Minutes must be a number, zero or more.")
    }
    return controls.clock.advance(minutes * MINUTE)
  },
  next: (controls, form) => controls.next(value(form, "marks")),
  pay: (controls, form) => controls.pay(value(form, "id")),
  decline: (controls, form) => controls.decline(value(form, "id")),
  expire: (controls, form) => controls.expire(value(form, "id")),
  bend: (controls, form) => controls.bend(value(form, "id"), value(form, "marks")),
  redeliver: (controls, form) => controls.redeliver(value(form, "id")),
}

/** The overview page at `/` and `/_simulator`. */
export function overviewRoutes(app: FastifyInstance, controls: Controls): void {
  app.get("/", (_request, reply) => show(reply, overviewPage(controls)))
  app.get("/_simulator", (_request, reply) => show(reply, overviewPage(controls)))
  app.post("/_simulator", async (request, reply) => {
    const text = Buffer.isBuffer(request.body) ? request.body.toString("utf8") : ""
    const form = new URLSearchParams(text)
    try {
      await DEEDS[value(form, "action")]?.(controls, form)
      await controls.settled()
      return await reply.redirect("/_simulator", 303)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      return show(reply.code(409), overviewPage(controls, message))
    }
  })
}

function show(reply: FastifyReply, page: string): FastifyReply {
  return reply.type("text/html; charset=utf-8").header("cache-control", "no-store").send(page)
}
