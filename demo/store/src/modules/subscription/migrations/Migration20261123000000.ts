import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123000000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "subscription" ("id" text not null, "customer_id" text not null, "agreement_id" text not null, "first_order_id" text not null, "line_item_id" text not null, "title" text not null, "amount" text not null, "currency_code" text not null, "state" text check ("state" in ('active', 'past_due', 'ended')) not null default 'active', "renewals" integer not null default 0, "attempt" integer not null default 0, "next_charge_at" timestamptz not null, "renewal_order_id" text null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "subscription_pkey" primary key ("id"));`
    )
    this.addSql(
      `create index if not exists "IDX_subscription_customer_id" on "subscription" ("customer_id") where deleted_at is null;`
    )
    this.addSql(
      `create unique index if not exists "IDX_subscription_line_item_id_unique" on "subscription" ("line_item_id") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_subscription_deleted_at" on "subscription" ("deleted_at") where deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "subscription" cascade;`)
  }
}
