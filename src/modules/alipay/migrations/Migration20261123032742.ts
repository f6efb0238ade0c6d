import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123032742 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "alipay_former_credential" drop constraint if exists "alipay_former_credential_handle_client_id_unique";`);
    this.addSql(`alter table if exists "alipay_account" drop constraint if exists "alipay_account_handle_unique";`);
    this.addSql(`create table if not exists "alipay_account" ("id" text not null, "handle" text not null, "label" text null, "region" text null, "gateway_url" text null, "environment" text null, "client_id" text null, "private_key" text null, "key_version" text null, "next_private_key" text null, "next_key_version" text null, "alipay_public_keys" jsonb null, "settlement_currency" text null, "payment_method_types" jsonb null, "order_description" text null, "capture_mode" text null, "timeout_ms" integer null, "return_url" text null, "allowed_return_origins" jsonb null, "revision" integer not null default 1, "updated_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alipay_account_handle_unique" ON "alipay_account" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_account_deleted_at" ON "alipay_account" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "alipay_account_change" ("id" text not null, "handle" text not null, "action" text not null, "fields" jsonb not null, "actor_id" text null, "revision" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_account_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_account_change_deleted_at" ON "alipay_account_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_account_change_handle" ON "alipay_account_change" ("handle") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "alipay_account_check" ("id" text not null, "connection" jsonb null, "probe" jsonb null, "refused_at" timestamptz null, "refused_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_account_check_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_account_check_deleted_at" ON "alipay_account_check" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "alipay_former_credential" ("id" text not null, "handle" text not null, "client_id" text not null, "environment" text not null, "region" text not null, "gateway_url" text null, "private_key" text not null, "key_version" text not null, "alipay_public_keys" jsonb not null, "retired_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_former_credential_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_former_credential_deleted_at" ON "alipay_former_credential" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alipay_former_credential_handle_client_id_unique" ON "alipay_former_credential" ("handle", "client_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "alipay_account" cascade;`);

    this.addSql(`drop table if exists "alipay_account_change" cascade;`);

    this.addSql(`drop table if exists "alipay_account_check" cascade;`);

    this.addSql(`drop table if exists "alipay_former_credential" cascade;`);
  }

}
