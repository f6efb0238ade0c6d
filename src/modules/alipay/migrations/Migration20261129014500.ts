import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129014500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "alipay_store" ("id" text not null, "stock_location_id" text not null, "handle" text not null, "client_id" text not null, "environment" text not null, "request_id" text not null, "state" text not null, "details" jsonb not null, "notify_url" text null, "documents" jsonb not null, "sealed_documents" text null, "wallets" jsonb not null, "reasons" text null, "result_code" text null, "earlier" jsonb not null, "actor_id" text null, "sent_at" timestamptz not null, "checks" integer not null default 0, "next_check_at" timestamptz null, "claimed_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_store_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_store_deleted_at" ON "alipay_store" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alipay_store_place_unique" ON "alipay_store" ("stock_location_id", "handle") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alipay_store_request_id_unique" ON "alipay_store" ("request_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_store_handle" ON "alipay_store" ("handle", "sent_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_store_documents" ON "alipay_store" ("sent_at") WHERE sealed_documents IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_store_next_check_at" ON "alipay_store" ("next_check_at") WHERE next_check_at IS NOT NULL AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "alipay_store" cascade;`)
  }
}
