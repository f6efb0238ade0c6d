import { explained } from "../../../../../../explained"
import { assertAdmin } from "../../../../../../assert-actor"
import type {
  AdminAlipayAttentionResponse,
  AlipayAttentionAction,
} from "../../../../../../../types/http"
import { actOnAttentionWorkflow } from "../../../../../../../workflows"
import { ITEM_ACTIONS } from "../../../../../../../workflows/attention/actions"
import { maySeeShoppers } from "../../../../../is-allowed"
import { findItem } from "../../../find-item"
import { presentDetail } from "../../../present-item"
import type { AttentionActionBody } from "../../../query"
import { sentence } from "../../../../../../../gateway"
import { invalid } from "../../../../../../../modules/alipay/refusal"

/** Does one of the safe things. A repeat does nothing more; a closed item is answered as it is. */
export const POST = explained<AttentionActionBody, AdminAlipayAttentionResponse>(
  async (req, res) => {
    assertAdmin(req)
    const action = String(req.params["action"])
    if (!isAction(action)) {
      throw invalid(
        sentence("field_one_of", "{{field}} must be one of: {{words}}.", {
          field: "action",
          words: Object.keys(ITEM_ACTIONS).join(", "),
        })
      )
    }
    const { id } = await findItem(req.scope, String(req.params["id"]))
    await actOnAttentionWorkflow(req.scope).run({
      input: {
        id,
        action,
        actor_id: req.auth_context.actor_id,
        ...req.validatedBody,
      },
    })
    const emails = await maySeeShoppers(req)
    res.json({
      attention: await presentDetail(req.scope, await findItem(req.scope, id), { emails }),
    })
  }
)

const isAction = (name: string): name is AlipayAttentionAction => Object.hasOwn(ITEM_ACTIONS, name)
