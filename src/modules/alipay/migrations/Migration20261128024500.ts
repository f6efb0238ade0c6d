import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128024500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_account" add column if not exists "display_name" text null, add column if not exists "merchant_region" text null, add column if not exists "do_not_send" jsonb null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_account" drop column if exists "display_name", drop column if exists "merchant_region", drop column if exists "do_not_send";`
    )
  }
}
