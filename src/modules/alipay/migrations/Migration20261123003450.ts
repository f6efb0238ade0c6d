import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123003450 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_payment" drop constraint if exists "alipay_payment_payment_request_id_unique";`
    )
    this.addSql(
      `alter table if exists "alipay_operation" drop constraint if exists "alipay_operation_medusa_id_unique";`
    )
    this.addSql(
      `alter table if exists "alipay_operation" drop constraint if exists "alipay_operation_request_id_unique";`
    )
    this.addSql(
      `alter table if exists "alipay_notification" drop constraint if exists "alipay_notification_dedupe_key_unique";`
    )
    this.addSql(
      `create table if not exists "alipay_lease" ("id" text not null, "owner" text not null, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_lease_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_lease_deleted_at" ON "alipay_lease" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "alipay_notification" ("id" text not null, "handle" text not null, "kind" text not null, "dedupe_key" text not null, "payment_request_id" text null, "payment_id" text null, "request_id" text null, "body" jsonb not null, "request_time" text not null, "state" text not null, "attempts" integer not null default 0, "last_error" text null, "applied_at" timestamptz null, "next_check_at" timestamptz null, "claimed_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_notification_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alipay_notification_dedupe_key_unique" ON "alipay_notification" ("dedupe_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_notification_deleted_at" ON "alipay_notification" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_notification_payment_request_id" ON "alipay_notification" ("payment_request_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_notification_payment_id" ON "alipay_notification" ("payment_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_notification_next_check_at" ON "alipay_notification" ("next_check_at") WHERE next_check_at IS NOT NULL AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "alipay_operation" ("id" text not null, "alipay_payment_id" text not null, "kind" text not null, "request_id" text not null, "medusa_id" text null, "origin" text not null, "amount" text not null, "currency_code" text not null, "state" text not null, "gateway_id" text null, "result_code" text null, "undone_at" timestamptz null, "checks" integer not null default 0, "next_check_at" timestamptz null, "claimed_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_operation_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alipay_operation_request_id_unique" ON "alipay_operation" ("request_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alipay_operation_medusa_id_unique" ON "alipay_operation" ("medusa_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_operation_deleted_at" ON "alipay_operation" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_operation_alipay_payment_id" ON "alipay_operation" ("alipay_payment_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_operation_gateway_id" ON "alipay_operation" ("gateway_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_operation_next_check_at" ON "alipay_operation" ("next_check_at") WHERE next_check_at IS NOT NULL AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "alipay_payment" ("id" text not null, "handle" text not null, "session_id" text not null, "payment_collection_id" text not null, "payment_request_id" text not null, "product" text not null, "payment_method_type" text not null, "capture_mode" text null, "currency_code" text not null, "amount" text not null, "session_amount" text not null, "client_id" text not null, "environment" text not null, "state" text not null, "payment_id" text null, "redirect" jsonb null, "expires_at" timestamptz null, "paid_amount" text null, "paid_currency" text null, "result_code" text null, "attention" text null, "abandoned_at" timestamptz null, "promised_at" timestamptz null, "checks" integer not null default 0, "next_check_at" timestamptz null, "claimed_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_payment_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alipay_payment_payment_request_id_unique" ON "alipay_payment" ("payment_request_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_payment_deleted_at" ON "alipay_payment" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_payment_session_id" ON "alipay_payment" ("session_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_payment_payment_collection_id" ON "alipay_payment" ("payment_collection_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_payment_payment_id" ON "alipay_payment" ("payment_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_payment_next_check_at" ON "alipay_payment" ("next_check_at") WHERE next_check_at IS NOT NULL AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "alipay_lease" cascade;`)

    this.addSql(`drop table if exists "alipay_notification" cascade;`)

    this.addSql(`drop table if exists "alipay_operation" cascade;`)

    this.addSql(`drop table if exists "alipay_payment" cascade;`)
  }
}
