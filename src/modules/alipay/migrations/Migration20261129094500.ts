import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129094500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_payment" add column if not exists "stock_location_id" text null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_payment_place" ON "alipay_payment" ("stock_location_id", "handle", "environment", "state", "payment_method_type", "created_at", "id") WHERE stock_location_id IS NOT NULL AND deleted_at IS NULL;`
    )
    // What was sold before is at the place of its sale.
    this.addSql(
      `update "alipay_payment" p set "stock_location_id" = s."stock_location_id" from "alipay_sale" s
        where s."payment_collection_id" = p."payment_collection_id" and s."deleted_at" is null
          and p."product" in ('payment_code', 'order_code');`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_alipay_payment_place";`)
    this.addSql(
      `alter table if exists "alipay_payment" drop column if exists "stock_location_id";`
    )
  }
}
