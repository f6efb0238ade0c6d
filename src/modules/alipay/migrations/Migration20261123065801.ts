import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123065801 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "alipay_charge" drop constraint if exists "alipay_charge_idempotency_key_unique";`);
    this.addSql(`alter table if exists "alipay_agreement" drop constraint if exists "alipay_agreement_auth_state_digest_unique";`);
    this.addSql(`create table if not exists "alipay_agreement" ("id" text not null, "handle" text not null, "client_id" text not null, "customer_id" text not null, "payment_method_type" text not null, "state" text not null, "reason" text null, "auth_state_digest" text not null, "consent_expires_at" timestamptz not null, "return_url" text not null, "auth_code" text null, "auth_code_digest" text null, "exchange_begun_at" timestamptz null, "access_token" text null, "access_token_digest" text null, "access_token_expires_at" timestamptz null, "refresh_token" text null, "refresh_token_expires_at" timestamptz null, "token_since" timestamptz null, "login" text null, "revoke_asked_at" timestamptz null, "ended_at" timestamptz null, "ended_by" text null, "checks" integer not null default 0, "next_check_at" timestamptz null, "claimed_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_agreement_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alipay_agreement_auth_state_digest_unique" ON "alipay_agreement" ("auth_state_digest") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_agreement_deleted_at" ON "alipay_agreement" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_agreement_customer_id" ON "alipay_agreement" ("customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_agreement_access_token_digest" ON "alipay_agreement" ("access_token_digest") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_agreement_auth_code_digest" ON "alipay_agreement" ("auth_code_digest") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_agreement_next_check_at" ON "alipay_agreement" ("next_check_at") WHERE next_check_at IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "alipay_charge" ("id" text not null, "idempotency_key" text not null, "agreement_id" text not null, "customer_id" text not null, "currency_code" text not null, "amount" text not null, "order_id" text null, "payment_collection_id" text null, "session_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_charge_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alipay_charge_idempotency_key_unique" ON "alipay_charge" ("idempotency_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_charge_deleted_at" ON "alipay_charge" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_charge_agreement_id" ON "alipay_charge" ("agreement_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "alipay_payment" add column if not exists "agreement_id" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_payment_agreement_id" ON "alipay_payment" ("agreement_id") WHERE agreement_id IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "alipay_agreement" cascade;`);

    this.addSql(`drop table if exists "alipay_charge" cascade;`);

    this.addSql(`drop index if exists "IDX_alipay_payment_agreement_id";`);
    this.addSql(`alter table if exists "alipay_payment" drop column if exists "agreement_id";`);
  }

}
