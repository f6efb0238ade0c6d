import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128192000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_notification" add column if not exists "recorded_at" timestamptz null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_notification_unrecorded" ON "alipay_notification" ("id") WHERE state = 'applied' AND recorded_at IS NULL AND kind IN ('dispute', 'defense_document', 'defense_suggestion') AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_alipay_notification_unrecorded";`)
    this.addSql(
      `alter table if exists "alipay_notification" drop column if exists "recorded_at";`
    )
  }
}
