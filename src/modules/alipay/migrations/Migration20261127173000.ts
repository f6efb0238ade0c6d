import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127173000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "alipay_payment" add column if not exists "shopper_paid_amount" text null, add column if not exists "shopper_paid_currency" text null, add column if not exists "promotions" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "alipay_payment" drop column if exists "shopper_paid_amount", drop column if exists "shopper_paid_currency", drop column if exists "promotions";`);
  }

}
