import { MINUTE } from "../../modules/alipay/time"

/** How long Medusa may take to write its own rows after we told it that money is there or was moved. */
export const COMMIT_TIME_MS = 2 * MINUTE
