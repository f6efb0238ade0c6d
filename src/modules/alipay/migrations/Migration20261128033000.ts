import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128033000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_recheck" add column if not exists "agreement_position" text null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_agreement_open" ON "alipay_agreement" ("id") WHERE state IN ('pending', 'active', 'expiring') AND revoke_asked_at IS NULL AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_alipay_agreement_open";`)
    this.addSql(
      `alter table if exists "alipay_recheck" drop column if exists "agreement_position";`
    )
  }
}
