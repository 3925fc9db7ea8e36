# Lienhiep as an image that uses an external PostgreSQL. Build: docker build -t lienhiep .
FROM maven:3.9-eclipse-temurin-25 AS build
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN bash -c '. ./.mvn/tools.sh && choose_jdk && choose_node && mvn -B -ntp -DskipTests package'
# The trial run that writes the start-up cache needs a database: the embedded one, which wants a user that is not root.
RUN useradd --create-home lienhiep && chown -R lienhiep /src/target
USER lienhiep
RUN bash -c '. ./.mvn/tools.sh && choose_jdk && unpack'

FROM eclipse-temurin:25-jre
RUN useradd --create-home --uid 10001 lienhiep
WORKDIR /app
COPY --from=build --chown=root:root /src/target/app/ ./
USER lienhiep
EXPOSE 8080
# The cache is used when this image's Java is the one that wrote it, and ignored otherwise.
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-XX:AOTCache=/app/lienhiep.aot", "-XX:AOTMode=auto", "-Xlog:disable", "-Xlog:all=error:stderr", "-Djava.awt.headless=true", "-XX:MaxRAMPercentage=70", "-jar", "lienhiep.jar"]
