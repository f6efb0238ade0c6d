import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128203000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "alipay_sale" ("id" text not null, "handle" text not null, "stock_location_id" text not null, "sales_channel_id" text not null, "terminal" text not null, "note" text null, "cart_id" text not null, "payment_collection_id" text not null, "actor_id" text not null, "canceled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_sale_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_sale_deleted_at" ON "alipay_sale" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alipay_sale_payment_collection_id_unique" ON "alipay_sale" ("payment_collection_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_sale_place" ON "alipay_sale" ("stock_location_id", "created_at", "id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "alipay_sale" cascade;`)
  }
}
