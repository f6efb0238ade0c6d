import type {
  AdminAlipayConflictResponse,
  AdminAlipayInUseResponse,
  AdminAlipayInvalidResponse,
  AlipaySentenceParams,
} from "../../types/http"

type Said = { code: string | undefined; params: AlipaySentenceParams; message: string }
type Refusal = { status: number; body: unknown; cause?: unknown }

const fieldIn = (body: unknown, name: string): unknown =>
  typeof body === "object" && body !== null ? Reflect.get(body, name) : undefined

/** An answer that is not 2xx; `status` is 0 when there was no answer at all. */
export class RequestError extends Error {
  readonly status: number
  private readonly body: unknown

  constructor({ status, body, cause }: Refusal) {
    const message = fieldIn(body, "message")
    super(typeof message === "string" ? message : "", { cause })
    this.name = "RequestError"
    this.status = status
    this.body = body
  }

  /** What the server says, with its code and values where it has them. */
  get said(): Said {
    const code = fieldIn(this.body, "code")
    const params = fieldIn(this.body, "params")
    return {
      code: typeof code === "string" ? code : undefined,
      params: typeof params === "object" && params !== null ? (params as AlipaySentenceParams) : {},
      message: this.message,
    }
  }

  /** One sentence per field that is not right; empty when that is not what was refused. */
  get fieldErrors(): AdminAlipayInvalidResponse["errors"] {
    const errors = this.status === 400 ? fieldIn(this.body, "errors") : undefined
    return Array.isArray(errors) ? (errors as AdminAlipayInvalidResponse["errors"]) : []
  }

  /** What another admin saved first. */
  get conflict(): AdminAlipayConflictResponse | undefined {
    return this.status === 409 && fieldIn(this.body, "type") === "conflict"
      ? (this.body as AdminAlipayConflictResponse)
      : undefined
  }

  /** What keeps an account from being deleted. */
  get inUse(): AdminAlipayInUseResponse | undefined {
    return this.status === 409 && fieldIn(this.body, "type") === "not_allowed"
      ? (this.body as AdminAlipayInUseResponse)
      : undefined
  }
}

/** Any thrown value as a refusal. */
export const asRequestError = (error: unknown): RequestError =>
  error instanceof RequestError
    ? error
    : new RequestError({ status: 0, body: undefined, cause: error })
