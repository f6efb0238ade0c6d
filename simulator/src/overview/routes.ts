import type { FastifyInstance, FastifyReply } from "fastify"
import type { Controls } from "../control/controls"
import { declarationsPage } from "./declarations-page"
import { DEEDS, value } from "./deeds"
import { disputePage, disputesPage } from "./dispute-pages"
import { overviewPage } from "./page"

interface ById {
  Params: { id: string }
}

interface FileOf {
  Params: { id: string; index: string }
}

/** The simulator's own pages: payments at `/` and `/_simulator`, disputes, customs. */
export function overviewRoutes(app: FastifyInstance, controls: Controls): void {
  for (const address of ["/", "/_simulator", "/disputes", "/declarations"]) {
    app.get(address, (_request, reply) => show(reply, pageAt(controls, address)))
  }
  app.get<ById>("/disputes/:id", ({ params }, reply) =>
    controls.world.disputes.find(params.id)
      ? show(reply, disputePage(controls, params.id))
      : missing(reply)
  )
  app.get<FileOf>("/disputes/:id/files/:index", ({ params }, reply) => {
    const file = controls.world.disputes.find(params.id)?.files[Number(params.index)]
    return file
      ? reply
          .type(TYPES[file.format] ?? "application/octet-stream")
          .header("content-disposition", `attachment; filename="${encodeURIComponent(file.name)}"`)
          .send(Buffer.from(file.content, "base64"))
      : missing(reply)
  })
  app.post("/_simulator", async (request, reply) => {
    const text = Buffer.isBuffer(request.body) ? request.body.toString("utf8") : ""
    const form = new URLSearchParams(text)
    const back = backOf(form)
    try {
      const led = await DEEDS[value(form, "action")]?.(controls, form)
      await controls.settled()
      return await reply.redirect(typeof led === "string" ? led : back, 303)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      return show(reply.code(409), pageAt(controls, back, message))
    }
  })
}

const TYPES: Readonly<Record<string, string>> = {
  PDF: "application/pdf",
  WORD: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ZIP: "application/zip",
  JPG: "image/jpeg",
}

/** Where a form came from: one of these pages and nowhere else. */
function backOf(form: URLSearchParams): string {
  const back = value(form, "back")
  return /^\/(disputes(\/\w+)?|declarations)$/.test(back) ? back : "/_simulator"
}

function pageAt(controls: Controls, address: string, error?: string): string {
  const [, page, id] = address.split("/")
  if (page === "disputes") {
    return id !== undefined && controls.world.disputes.find(id)
      ? disputePage(controls, id, error)
      : disputesPage(controls, error)
  }
  return page === "declarations" ? declarationsPage(controls, error) : overviewPage(controls, error)
}

function show(reply: FastifyReply, page: string): FastifyReply {
  return reply.type("text/html; charset=utf-8").header("cache-control", "no-store").send(page)
}

function missing(reply: FastifyReply): FastifyReply {
  return reply.code(404).type("text/plain; charset=utf-8").send("There is no such thing here.")
}
