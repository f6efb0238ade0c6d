import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128154000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_attention" add column if not exists "belled_at" timestamptz null, add column if not exists "mailed_at" timestamptz null;`
    )
    this.addSql(
      `create table if not exists "alipay_alert" ("id" text not null, "kind" text not null, "channel" text not null, "sent" integer not null default 0, "sent_at" timestamptz null, "failed" integer not null default 0, "retry_at" timestamptz null, "reached" jsonb not null, "items_until" timestamptz null, "problem" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_alert_pkey" primary key ("id"));`
    )
    this.addSql(
      `create table if not exists "alipay_alert_setting" ("id" text not null, "recipients" jsonb not null, "kinds" jsonb not null, "language" text null, "changed_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_alert_setting_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_attention_unbelled" ON "alipay_attention" ("kind", "created_at") WHERE state = 'open' AND belled_at IS NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_attention_unmailed" ON "alipay_attention" ("kind", "created_at") WHERE state = 'open' AND mailed_at IS NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_alert_deleted_at" ON "alipay_alert" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alipay_alert_kind_channel_unique" ON "alipay_alert" ("kind", "channel") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_alert_setting_deleted_at" ON "alipay_alert_setting" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop table if exists "alipay_alert_setting" cascade;`
    )
    this.addSql(
      `drop table if exists "alipay_alert" cascade;`
    )
    this.addSql(
      `drop index if exists "IDX_alipay_attention_unbelled";`
    )
    this.addSql(
      `drop index if exists "IDX_alipay_attention_unmailed";`
    )
    this.addSql(
      `alter table if exists "alipay_attention" drop column if exists "belled_at", drop column if exists "mailed_at";`
    )
  }
}
