import type {
  AuthorizePaymentInput,
  CancelPaymentInput,
  CapturePaymentInput,
  DeletePaymentInput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider } from "@medusajs/framework/utils"
import { parseAccountOptions } from "../../modules/alipay/accounts/resolve-account"
import type { AccountOptions } from "../../modules/alipay/accounts/account-options"
import { authorizePayment } from "./authorize"
import { cancelPayment, deletePayment } from "./cancel"
import { capturePayment } from "./capture"
import { handleOf, type Cradle } from "./cradle"
import { initiatePayment } from "./initiate"
import { refundPayment } from "./refund"
import { getPaymentStatus, retrievePayment } from "./retrieve"
import { updatePayment } from "./update"
import { getWebhookActionAndData } from "./webhook"

/** Alipay and the wallets behind the same gateway, paid on the gateway's page: `pp_alipay_<handle>`. */
export class AlipayProvider extends AbstractPaymentProvider<AccountOptions> {
  static override identifier = "alipay"

  /** Checks the shape of what is given; nothing has to be. @throws MedusaError naming the option */
  static override validateOptions(options: Record<string, unknown>): void {
    parseAccountOptions("in medusa-config", options)
  }

  private knownHandle: string | undefined

  constructor(
    private readonly cradle: Cradle,
    options?: AccountOptions
  ) {
    super(cradle, options)
  }

  private get handle(): string {
    this.knownHandle ??= handleOf(this.cradle, this, AlipayProvider.identifier)
    return this.knownHandle
  }

  override async initiatePayment(input: InitiatePaymentInput) {
    return await initiatePayment(this.cradle, this.handle, input)
  }

  override async updatePayment(input: UpdatePaymentInput) {
    return await updatePayment(this.cradle, this.handle, input)
  }

  override async authorizePayment(input: AuthorizePaymentInput) {
    return await authorizePayment(this.cradle, input)
  }

  override async capturePayment(input: CapturePaymentInput) {
    return await capturePayment(this.cradle, input)
  }

  override async refundPayment(input: RefundPaymentInput) {
    return await refundPayment(this.cradle, input)
  }

  override async cancelPayment(input: CancelPaymentInput) {
    return await cancelPayment(this.cradle, input)
  }

  override async deletePayment(input: DeletePaymentInput) {
    return await deletePayment(this.cradle, input)
  }

  override async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return await retrievePayment(this.cradle, input)
  }

  override async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return await getPaymentStatus(this.cradle, input)
  }

  override async getWebhookActionAndData(payload: ProviderWebhookPayload["payload"]) {
    return await getWebhookActionAndData(this.cradle, this.handle, payload)
  }
}
