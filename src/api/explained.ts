import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

type Handler<Body, Answer> = (
  req: AuthenticatedMedusaRequest<Body>,
  res: MedusaResponse<Answer>
) => Promise<void>

/** The values of a refusal; a workflow may hand it on as a plain object. */
const paramsOf = (error: unknown): object | undefined => {
  const params = (error as { params?: unknown } | null | undefined)?.params
  return typeof params === "object" && params !== null ? params : undefined
}

/** Adds a refusal's values to the answer that Medusa makes of it, which has its code and message. */
export const explained =
  <Body = unknown, Answer = unknown>(handle: Handler<Body, Answer>): Handler<Body, Answer> =>
  async (req, res) => {
    try {
      await handle(req, res)
    } catch (error) {
      const params = paramsOf(error)
      if (params !== undefined) {
        const answer = res.json.bind(res)
        res.json = (body) => answer({ ...body, params } as typeof body)
      }
      throw error
    }
  }
