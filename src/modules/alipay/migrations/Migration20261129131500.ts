import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What an account's last rehearsal is about. */
export class Migration20261129131500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "alipay_account_check" add column if not exists "rehearsal" jsonb null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "alipay_account_check" drop column if exists "rehearsal";`)
  }
}
