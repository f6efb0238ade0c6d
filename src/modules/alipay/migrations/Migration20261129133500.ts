import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Why a message was not applied is kept by its code and values too. */
export class Migration20261129133500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "alipay_notification" add column if not exists "last_error_sentence" jsonb null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "alipay_notification" drop column if exists "last_error_sentence";`)
  }
}
