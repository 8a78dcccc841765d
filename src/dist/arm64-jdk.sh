#!/bin/sh
# Fetches Debian's JDK for arm64, with what its image needs to run, into an empty folder:
# arm64-jdk.sh FOLDER. Debian's sources are used as they are, apt's own state is left alone. Prints the
# folder of the JDK; FOLDER is then what qemu-aarch64 takes for the system (QEMU_LD_PREFIX).
set -eu
mkdir -p "$1/apt/state" "$1/apt/cache/archives/partial" "$1/apt/debs"
root=$(cd "$1" && pwd)
cat >"$root/apt/conf" <<CONF
APT::Architecture "arm64";
APT::Architectures { "arm64"; };
APT::Sandbox::User "";
Dir::State "$root/apt/state";
Dir::State::status "$root/apt/state/status";
Dir::Cache "$root/apt/cache";
CONF
: >"$root/apt/state/status"
export APT_CONFIG="$root/apt/conf"
apt-get update -q >&2
(cd "$root/apt/debs" &&
  apt-get download -q openjdk-17-jdk-headless libc6 libgcc-s1 libstdc++6 zlib1g libfreetype6 \
    libfontconfig1 libexpat1 libpng16-16 libbrotli1 liblcms2-2 libjpeg62-turbo libharfbuzz0b \
    libglib2.0-0 libgraphite2-3 libpcre2-8-0 libuuid1 >&2)
for package in "$root"/apt/debs/*.deb; do
  dpkg-deb -x "$package" "$root"
done
rm -rf "$root/apt"
echo "$root/usr/lib/jvm/java-17-openjdk-arm64"
