import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123032942 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "alipay_attention" drop constraint if exists "alipay_attention_kind_subject_unique";`);
    this.addSql(`create table if not exists "alipay_attention" ("id" text not null, "kind" text not null, "subject" text not null, "handle" text not null, "alipay_payment_id" text null, "fingerprint" text not null, "facts" jsonb not null, "amount" text null, "currency_code" text null, "state" text not null, "resolution" text null, "reason" text null, "closed_by" text null, "closed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_attention_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_attention_deleted_at" ON "alipay_attention" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alipay_attention_kind_subject_unique" ON "alipay_attention" ("kind", "subject") WHERE state = 'open' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_attention_alipay_payment_id" ON "alipay_attention" ("alipay_payment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_attention_state_created_at" ON "alipay_attention" ("state", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "alipay_history" ("id" text not null, "alipay_payment_id" text null, "attention_id" text null, "what" text not null, "actor_id" text null, "details" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_history_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_history_deleted_at" ON "alipay_history" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_history_alipay_payment_id" ON "alipay_history" ("alipay_payment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_history_attention_id" ON "alipay_history" ("attention_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "alipay_sweep" ("id" text not null, "started_at" timestamptz not null, "finished_at" timestamptz null, "looked_at" integer not null default 0, "failed" integer not null default 0, "calls" integer not null default 0, "ended_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_sweep_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_sweep_deleted_at" ON "alipay_sweep" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_sweep_started_at" ON "alipay_sweep" ("started_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "alipay_payment" drop column if exists "attention";`);

    this.addSql(`alter table if exists "alipay_payment" add column if not exists "money_since" timestamptz null, add column if not exists "hold_expires_at" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "alipay_attention" cascade;`);

    this.addSql(`drop table if exists "alipay_history" cascade;`);

    this.addSql(`drop table if exists "alipay_sweep" cascade;`);

    this.addSql(`alter table if exists "alipay_payment" drop column if exists "money_since", drop column if exists "hold_expires_at";`);

    this.addSql(`alter table if exists "alipay_payment" add column if not exists "attention" text null;`);
  }

}
