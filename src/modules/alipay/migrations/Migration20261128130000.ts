import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128130000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_payment" add column if not exists "completion_begun_at" timestamptz null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_payment" drop column if exists "completion_begun_at";`
    )
  }
}
