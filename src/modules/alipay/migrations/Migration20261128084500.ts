import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128084500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_payment_list" ON "alipay_payment" ("handle", "environment", "state", "payment_method_type", "created_at", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_operation_list" ON "alipay_operation" ("kind", "state", "created_at", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_notification_request_id" ON "alipay_notification" ("request_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_notification_list" ON "alipay_notification" ("handle", "kind", "state", "created_at", "id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_alipay_payment_list";`)
    this.addSql(`drop index if exists "IDX_alipay_operation_list";`)
    this.addSql(`drop index if exists "IDX_alipay_notification_request_id";`)
    this.addSql(`drop index if exists "IDX_alipay_notification_list";`)
  }
}
