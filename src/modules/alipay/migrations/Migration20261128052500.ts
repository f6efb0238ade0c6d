import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128052500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "alipay_installation" ("id" text not null, "fingerprint" text not null, "place" jsonb not null, "confirmed_at" timestamptz null, "confirmed_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_installation_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_installation_deleted_at" ON "alipay_installation" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alipay_installation_fingerprint_unique" ON "alipay_installation" ("fingerprint") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "alipay_installation" cascade;`)
  }
}
