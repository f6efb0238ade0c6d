import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128120500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_payment" add column if not exists "card" jsonb null, add column if not exists "paid_at" timestamptz null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_payment" drop column if exists "card", drop column if exists "paid_at";`
    )
  }
}
