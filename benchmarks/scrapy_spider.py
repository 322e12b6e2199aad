"""The baseline: Scrapy fetches the same feeds and articles and extracts title and text by CSS."""

import sys

import scrapy
from scrapy.crawler import CrawlerProcess


class Papers(scrapy.Spider):
    name = "papers"

    def __init__(self, base: str, feeds: int) -> None:
        super().__init__()
        self.base = base
        self.feeds = feeds

    async def start(self):
        for number in range(self.feeds):
            yield scrapy.Request(f"{self.base}/feed/{number}", self.parse_feed)

    def parse_feed(self, response):
        for link in response.xpath("//item/link/text()").getall():
            yield scrapy.Request(link, self.parse_article)

    def parse_article(self, response):
        yield {
            "title": response.css("h1::text").get(),
            "text": "\n".join(response.css("article p::text").getall()),
        }


if __name__ == "__main__":
    process = CrawlerProcess(
        {
            "LOG_LEVEL": "ERROR",
            "ROBOTSTXT_OBEY": True,
            "CONCURRENT_REQUESTS": 64,
            "CONCURRENT_REQUESTS_PER_DOMAIN": 64,
            "DOWNLOAD_DELAY": 0,
            "TELNETCONSOLE_ENABLED": False,
            "FEEDS": {sys.argv[3]: {"format": "jsonlines"}},
        }
    )
    process.crawl(Papers, base=sys.argv[1], feeds=int(sys.argv[2]))
    process.start()
