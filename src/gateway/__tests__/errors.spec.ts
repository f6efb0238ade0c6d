import {
  GatewayConfigurationError,
  GatewayError,
  GatewayProtocolError,
  GatewayReplayError,
  GatewayResultError,
  GatewaySignatureError,
  GatewayTransportError,
  type GatewayErrorCode,
} from "../errors"

const facts = {
  operation: "payments.pay",
  requestId: "pay-1",
  attempts: 2,
  elapsedMs: 30,
  cause: new Error("inner"),
}

const ALL: Record<GatewayErrorCode, GatewayError> = {
  configuration: new GatewayConfigurationError("client_id", "message", facts),
  transport: new GatewayTransportError("message", { ...facts, kind: "timeout", effect: "unknown" }),
  signature: new GatewaySignatureError("message", { ...facts, kind: "wrong_key" }),
  replay: new GatewayReplayError("message", { ...facts, kind: "too_old" }),
  protocol: new GatewayProtocolError("message", facts),
  result: new GatewayResultError("message", {
    ...facts,
    effect: "none",
    resultCode: "PROCESS_FAIL",
    resultMessage: "prose",
  }),
}

describe("the errors of the client", () => {
  it.each(Object.entries(ALL))("%s carries its code and the facts", (code, error) => {
    expect(error).toBeInstanceOf(GatewayError)
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ ...facts, code, message: "message" })
    expect(error.name).toBe(error.constructor.name)
    expect(error.stack).toContain("errors.spec")
  })

  it("are six, each with its own code", () => {
    const codes = Object.values(ALL).map(({ code }) => code)
    expect(codes.sort()).toEqual([
      "configuration",
      "protocol",
      "replay",
      "result",
      "signature",
      "transport",
    ])
  })

  it("say what they prove", () => {
    expect(ALL.configuration.effect).toBe("none")
    expect(ALL.signature.effect).toBe("unknown")
    expect(ALL.protocol.effect).toBe("unknown")
    expect(ALL.transport.effect).toBe("unknown")
    expect(ALL.result.effect).toBe("none")
  })

  it("have no attempts and no cause when nothing was sent", () => {
    const error = new GatewayConfigurationError("client_id", "message")
    expect(error).toMatchObject({ attempts: 0, elapsedMs: 0, operation: undefined })
    expect(error.cause).toBeUndefined()
    expect("cause" in error).toBe(false)
  })

  it("of a refusal keep the gateway's code and prose apart, and not its answer", () => {
    expect(ALL.result).toMatchObject({ resultCode: "PROCESS_FAIL", resultMessage: "prose" })
    expect(ALL.result).not.toHaveProperty("response")
  })
})
