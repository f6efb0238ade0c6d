import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129021000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_sale" add column if not exists "amount" text null, add column if not exists "currency_code" text null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alipay_sale_cart_id_unique" ON "alipay_sale" ("cart_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_alipay_sale_cart_id_unique";`)
    this.addSql(
      `alter table if exists "alipay_sale" drop column if exists "amount", drop column if exists "currency_code";`
    )
  }
}
