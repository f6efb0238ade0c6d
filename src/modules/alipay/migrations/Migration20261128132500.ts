import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128132500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_payment" add column if not exists "recheck_at" timestamptz null;`
    )
    // Not all of them in the same minute.
    this.addSql(
      `update "alipay_payment" set "recheck_at" = now() + random() * interval '7 days' where "state" = 'paid' and "next_check_at" is null and "money_since" > now() - interval '90 days' and "deleted_at" is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_payment_recheck_at" ON "alipay_payment" ("recheck_at") WHERE recheck_at IS NOT NULL AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_alipay_payment_recheck_at";`)
    this.addSql(`alter table if exists "alipay_payment" drop column if exists "recheck_at";`)
  }
}
