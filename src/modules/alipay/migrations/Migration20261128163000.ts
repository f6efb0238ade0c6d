import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128163000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_payment_money_since" ON "alipay_payment" ("money_since") WHERE money_since IS NOT NULL AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_alipay_payment_money_since";`)
  }
}
