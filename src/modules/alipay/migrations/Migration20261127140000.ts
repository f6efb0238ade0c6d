import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127140000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_payment" add column if not exists "delivery_digest" text null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "alipay_payment" drop column if exists "delivery_digest";`)
  }
}
