import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129070000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_sale" add column if not exists "from_order_id" text null, alter column "cart_id" drop not null;`
    )
  }

  /** What was sold of orders stays in the ledger; the table of before has no room for it. */
  override async down(): Promise<void> {
    this.addSql(`delete from "alipay_sale" where "cart_id" is null;`)
    this.addSql(
      `alter table if exists "alipay_sale" drop column if exists "from_order_id", alter column "cart_id" set not null;`
    )
  }
}
