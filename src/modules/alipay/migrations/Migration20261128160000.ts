import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128160000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "alipay_dispute" ("id" text not null, "alipay_payment_id" text not null, "dispute_id" text not null, "handle" text not null, "client_id" text not null, "dispute_type" text null, "kind" text not null, "state" text not null, "amount" text null, "currency_code" text null, "judged_amount" text null, "judged_currency" text null, "reason_code" text null, "reason" text null, "source" text null, "verdict" text null, "accept_reason" text null, "auto_defend_reason" text null, "defendable" boolean null, "due_at" timestamptz null, "is_due_soon" boolean not null default false, "win_rate" text null, "evidence" jsonb null, "advice" text null, "advised_at" timestamptz null, "document" jsonb null, "disputed_at" timestamptz null, "accepted_at" timestamptz null, "judged_at" timestamptz null, "unknown_types" jsonb not null, "alerted" integer not null default 0, "next_check_at" timestamptz null, "claimed_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_dispute_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_dispute_deleted_at" ON "alipay_dispute" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alipay_dispute_payment_dispute_unique" ON "alipay_dispute" ("alipay_payment_id", "dispute_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_dispute_dispute_id" ON "alipay_dispute" ("dispute_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_dispute_list" ON "alipay_dispute" ("handle", "kind", "state", "created_at", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_dispute_due" ON "alipay_dispute" ("due_at") WHERE state = 'open' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_dispute_next_check_at" ON "alipay_dispute" ("next_check_at") WHERE next_check_at IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `create table if not exists "alipay_dispute_request" ("id" text not null, "alipay_dispute_id" text not null, "kind" text not null, "state" text not null, "actor_id" text null, "document" jsonb null, "result_code" text null, "done_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_dispute_request_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_dispute_request_deleted_at" ON "alipay_dispute_request" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_dispute_request_alipay_dispute_id" ON "alipay_dispute_request" ("alipay_dispute_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alipay_dispute_request_open_unique" ON "alipay_dispute_request" ("alipay_dispute_id") WHERE state IN ('created', 'unknown') AND deleted_at IS NULL;`
    )
    // Messages of the defence were of no known kind before.
    this.addSql(
      `update "alipay_notification" set "kind" = case when "body" -> 'defenseFile' is not null then 'defense_document' else 'defense_suggestion' end, "request_id" = left("body" ->> 'disputeId', 64) where "kind" = 'unknown' and ("body" -> 'defenseFile' is not null or "body" -> 'evidenceList' is not null) and "body" ->> 'disputeId' is not null and "deleted_at" is null;`
    )
    // Disputes were read from the messages each time: each message is applied once to the row of its dispute.
    this.addSql(
      `update "alipay_notification" set "state" = 'received', "attempts" = 0, "claimed_until" = null, "next_check_at" = now() where "kind" in ('dispute', 'defense_document', 'defense_suggestion') and "deleted_at" is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "alipay_dispute_request" cascade;`)
    this.addSql(`drop table if exists "alipay_dispute" cascade;`)
  }
}
