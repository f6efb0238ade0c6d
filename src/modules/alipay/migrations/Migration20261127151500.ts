import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127151500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "alipay_recheck" ("id" text not null, "started_at" timestamptz not null, "finished_at" timestamptz null, "position" text null, "scheduled" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_recheck_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_recheck_deleted_at" ON "alipay_recheck" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_recheck_started_at" ON "alipay_recheck" ("started_at") WHERE deleted_at IS NULL;`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alipay_payment_finished" ON "alipay_payment" ("id") WHERE state = 'paid' AND next_check_at IS NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "alipay_recheck" cascade;`);

    this.addSql(`drop index if exists "IDX_alipay_payment_finished";`);
  }

}
