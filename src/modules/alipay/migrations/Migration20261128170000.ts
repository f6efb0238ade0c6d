import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128170000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_dispute_figures" ON "alipay_dispute" ("state", "created_at", "kind") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_alipay_dispute_figures";`)
  }
}
