import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128125000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_agreement_linked_handle" ON "alipay_agreement" ("handle") WHERE state IN ('active', 'expiring') AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_alipay_agreement_linked_handle";`)
  }
}
