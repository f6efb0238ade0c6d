import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128184500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "alipay_declaration" ("id" text not null, "alipay_payment_id" text not null, "handle" text not null, "client_id" text not null, "order_id" text null, "fulfillment_id" text null, "state" text not null, "origin" text not null, "actor_id" text null, "amount" text not null, "customs_code" text not null, "merchant_customs_code" text not null, "merchant_customs_name" text not null, "sub_order_id" text not null, "buyer_certificate" text null, "certified" boolean not null default false, "replaces_id" text null, "replaced_by_id" text null, "result_code" text null, "customs_payment_id" text null, "customs_order_id" text null, "identity_check" text null, "clearing_channel" text null, "clearing_id" text null, "registration_id" text null, "customs_result_code" text null, "customs_result_text" text null, "returned_at" timestamptz null, "receipts_asked" integer not null default 0, "checks" integer not null default 0, "next_check_at" timestamptz null, "claimed_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_declaration_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_declaration_deleted_at" ON "alipay_declaration" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_declaration_alipay_payment_id" ON "alipay_declaration" ("alipay_payment_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alipay_declaration_part_unique" ON "alipay_declaration" ("alipay_payment_id", "sub_order_id") WHERE state NOT IN ('refused', 'failed') AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_declaration_list" ON "alipay_declaration" ("handle", "customs_code", "state", "created_at", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_declaration_sub_order_id" ON "alipay_declaration" ("sub_order_id") WHERE sub_order_id <> '' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_declaration_certificate" ON "alipay_declaration" ("created_at") WHERE buyer_certificate IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_declaration_next_check_at" ON "alipay_declaration" ("next_check_at") WHERE next_check_at IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `alter table if exists "alipay_account" add column if not exists "customs" jsonb null;`
    )
    this.addSql(
      `alter table if exists "alipay_payment" add column if not exists "customs_amount" text null;`
    )
    this.addSql(
      `alter table if exists "alipay_recheck" add column if not exists "declaration_position" text null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_recheck" drop column if exists "declaration_position";`
    )
    this.addSql(
      `alter table if exists "alipay_payment" drop column if exists "customs_amount";`
    )
    this.addSql(
      `alter table if exists "alipay_account" drop column if exists "customs";`
    )
    this.addSql(
      `drop table if exists "alipay_declaration" cascade;`
    )
  }
}
