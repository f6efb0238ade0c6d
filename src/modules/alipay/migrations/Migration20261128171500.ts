import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128171500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_payment" add column if not exists "review" jsonb null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "alipay_payment" drop column if exists "review";`)
  }
}
