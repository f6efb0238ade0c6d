import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127231500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_notification" add column if not exists "client_id" text null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "alipay_notification" drop column if exists "client_id";`)
  }
}
