import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129100000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_sale" add column if not exists "printed_until" timestamptz null, alter column "actor_id" drop not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_sale_printed" ON "alipay_sale" ("stock_location_id", "printed_until") WHERE printed_until IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `create table if not exists "alipay_poster" ("id" text not null, "stock_location_id" text not null, "actor_id" text not null, "replaced_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_poster_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_poster_deleted_at" ON "alipay_poster" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alipay_poster_place_unique" ON "alipay_poster" ("stock_location_id") WHERE replaced_at IS NULL AND deleted_at IS NULL;`
    )
  }

  /** Payments of what shoppers began stay in the ledger; the table of before has no room for a sale without a clerk. */
  override async down(): Promise<void> {
    this.addSql(`drop table if exists "alipay_poster" cascade;`)
    this.addSql(`delete from "alipay_sale" where "actor_id" is null;`)
    this.addSql(`drop index if exists "IDX_alipay_sale_printed";`)
    this.addSql(
      `alter table if exists "alipay_sale" drop column if exists "printed_until", alter column "actor_id" set not null;`
    )
  }
}
