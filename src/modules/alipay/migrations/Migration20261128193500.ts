import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128193500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_dispute_may_wait" ON "alipay_dispute" ("due_at") WHERE (state = 'open' OR verdict = 'VALIDATE_FAIL') AND deleted_at IS NULL;`
    )
    this.addSql(`drop index if exists "IDX_alipay_dispute_due";`)
    // Papers that were refused before had no alerts: the next sweep plans them.
    this.addSql(
      `update "alipay_dispute" set "next_check_at" = now() where "state" = 'defended' and "kind" = 'compliance' and "verdict" = 'VALIDATE_FAIL' and "due_at" > now() and "deleted_at" is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_dispute_due" ON "alipay_dispute" ("due_at") WHERE state = 'open' AND deleted_at IS NULL;`
    )
    this.addSql(`drop index if exists "IDX_alipay_dispute_may_wait";`)
  }
}
